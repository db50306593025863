/** A program of somebody else, which asks for the library and for nothing besides. */
module org.example.garden {
  requires org.involvement.serialization;
}
