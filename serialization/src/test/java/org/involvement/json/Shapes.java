package org.involvement.json;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.Text;

/** Records that hold every shape of value there is a codec for. */
public final class Shapes {
  private Shapes() {}

  /** What has to be written. */
  public record Required(
      String word,
      long number,
      BigDecimal decimal,
      LocalDate day,
      Basis basis,
      Answer answer,
      Boolean sure,
      Text text) {}

  /** What may be left out. */
  public record Absent(
      boolean flag,
      Optional<Boolean> known,
      Optional<Long> most,
      Optional<URI> address,
      List<Text> texts,
      Set<Basis> bases,
      Set<Text> distinct,
      Set<Leaf> leaves) {}

  /** What only results hold. */
  public record Computed(
      double number,
      OptionalDouble perhaps,
      int small,
      OptionalInt smaller,
      OptionalLong larger,
      List<Double> numbers,
      Instant moment,
      Map<Basis, Long> table) {}

  /** A tree of sealed types within sealed types. */
  public sealed interface Tree {}

  /** The end of a tree. */
  public record Leaf(long number) implements Tree {}

  /** What has parts. */
  public sealed interface InnerNode extends Tree {}

  /** Two parts. */
  public record TwoOf(Tree left, Tree right) implements InnerNode {}

  /** Any number of parts. */
  public record AnyOf(List<Tree> parts) implements InnerNode {}

  /** Alternatives that have two types of value under one name. */
  public sealed interface Torn {}

  /** The one of them. */
  public record First(long part) implements Torn {}

  /** The other. */
  public record Second(String part) implements Torn {}

  /** What has no form in JSON. */
  public record Formless(char letter) {}

  /** What holds nothing. */
  public record Empty() {}
}
