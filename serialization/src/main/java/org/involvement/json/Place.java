package org.involvement.json;

/** Where something stands in a text, line and column counted from 1. */
record Place(int line, int column) {}
