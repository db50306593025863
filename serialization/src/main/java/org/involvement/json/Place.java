package org.involvement.json;

/** Where something stands, both counted from 1; columns are counted in characters. */
record Place(int line, int column) {}
