package org.involvement.csv;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Rows that were put together as the document that they stand for, so that the same codecs hold
 * them to the same rules as any document.
 *
 * <p>A cell that should hold a number and does not is written as the words that stand there: the
 * codec then says what it should be.
 */
final class ItemJson {
  private static final JsonFactory FACTORY = JsonFactory.builder().build();
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?");

  /** Spreadsheets write them in capitals. */
  private static final Set<String> FLAGS = Set.of("true", "false", "TRUE", "FALSE");

  private static final String BLANKS = " \t\n\u000B\f\r";

  private final JsonGenerator out;

  private ItemJson(JsonGenerator out) {
    this.out = out;
  }

  static byte[] of(RowGroup item) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      new ItemJson(generator).write(item);
    }
    return bytes.toByteArray();
  }

  private void write(RowGroup item) {
    TablePart row = item.table().row();
    if (row instanceof TablePart.Cell cell) {
      value(cell.kind(), item.row().cell(cell.name()));
    } else {
      out.writeStartObject();
      content(row, "", item);
      out.writeEndObject();
    }
  }

  /** The fields of an object. */
  private void content(TablePart part, String header, RowGroup item) {
    String within = TableLayout.within(header);
    if (part instanceof TablePart.Inner inner) {
      inner.parts().forEach(each -> field(each, within, item));
    } else if (part instanceof TablePart.Choice choice) {
      String kind = item.row().cell(within + TableLayout.KIND);
      if (kind.isEmpty()) {
        // Nothing but that it is missing can be said.
        return;
      }
      out.writeName(TableLayout.KIND);
      out.writeString(kind);
      List<TablePart> parts = choice.alternatives().getOrDefault(kind, List.of());
      parts.forEach(each -> field(each, within, item));
      foreign(choice, parts, within, item);
    }
  }

  /** Cells that only other kinds have are written all the same, and so refused. */
  private void foreign(
      TablePart.Choice choice, List<TablePart> parts, String within, RowGroup item) {
    List<String> own = parts.stream().map(TablePart::name).toList();
    choice.alternatives().values().stream()
        .flatMap(List::stream)
        .map(TablePart::name)
        .distinct()
        .filter(name -> !own.contains(name) && !item.row().isEmpty(within + name))
        .forEach(
            name -> {
              out.writeName(name);
              out.writeString("");
            });
  }

  private void field(TablePart part, String prefix, RowGroup item) {
    part.to(new Fields(prefix, item));
  }

  /** Writes each part as a field of the object around it. */
  private final class Fields implements TablePart.Cases {
    private final String prefix;
    private final RowGroup item;

    Fields(String prefix, RowGroup item) {
      this.prefix = prefix;
      this.item = item;
    }

    @Override
    public void cell(TablePart.Cell cell) {
      String header = prefix + cell.name();
      if (!item.row().isEmpty(header)) {
        out.writeName(cell.name());
        value(cell.kind(), item.row().cell(header));
      }
    }

    @Override
    public void words(TablePart.Words words) {
      ItemJson.this.words(words.name(), item.row().cell(prefix + words.name()).strip());
    }

    @Override
    public void inner(TablePart.Inner inner) {
      object(inner);
    }

    @Override
    public void choice(TablePart.Choice choice) {
      object(choice);
    }

    @Override
    public void child(TablePart.Child child) {
      children(child, item);
    }

    private void object(TablePart part) {
      if (isFilled(part, prefix, item)) {
        out.writeName(part.name());
        out.writeStartObject();
        content(part, prefix + part.name(), item);
        out.writeEndObject();
      }
    }
  }

  private void children(TablePart.Child child, RowGroup item) {
    List<RowGroup> items = item.children(child.name());
    if (items.isEmpty()) {
      return;
    }
    out.writeName(child.name());
    if (child.single()) {
      write(items.get(0));
    } else {
      out.writeStartArray();
      items.forEach(this::write);
      out.writeEndArray();
    }
  }

  private void words(String name, String cell) {
    if (!cell.isEmpty()) {
      out.writeName(name);
      out.writeStartArray();
      StringTokenizer words = new StringTokenizer(cell, BLANKS);
      while (words.hasMoreTokens()) {
        out.writeString(words.nextToken());
      }
      out.writeEndArray();
    }
  }

  private void value(TablePart.Kind kind, String cell) {
    if (kind == TablePart.Kind.NUMBER && NUMBER.matcher(cell).matches()) {
      out.writeNumber(cell);
    } else if (kind == TablePart.Kind.FLAG && FLAGS.contains(cell)) {
      out.writeBoolean(cell.toLowerCase(Locale.ROOT).equals("true"));
    } else {
      out.writeString(cell);
    }
  }

  /** Whether a row says anything of a record within it. */
  private static boolean isFilled(TablePart part, String prefix, RowGroup item) {
    String header = prefix + part.name();
    if (part instanceof TablePart.Inner inner) {
      return inner.parts().stream()
          .anyMatch(each -> isFilled(each, TableLayout.within(header), item));
    }
    if (part instanceof TablePart.Choice choice) {
      String within = TableLayout.within(header);
      return !item.row().isEmpty(within + TableLayout.KIND)
          || choice.alternatives().values().stream()
              .flatMap(List::stream)
              .anyMatch(each -> isFilled(each, within, item));
    }
    return !item.row().isEmpty(header);
  }
}
