package org.involvement.exchange.decidim;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.involvement.exchange.ImportedProgramme;
import org.involvement.exchange.Loss;
import org.involvement.exchange.internal.Losses;
import org.involvement.json.ReadLimits;
import org.involvement.sheet.CsvProblem;
import org.involvement.sheet.InvolvementCsvException;
import org.involvement.sheet.internal.CsvProblems;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;

/**
 * What a platform that runs Decidim (decidim.org) publishes as open data: proposals, results and
 * meetings, as the serializers of its source name the columns.
 *
 * <p>The open data hold all that is on a platform; a programme is mostly one of its participatory
 * spaces. Names of authors are not taken over.
 *
 * <pre>{@code
 * var export = DecidimExport.read(Path.of("examples/decidim"));
 * var space = export.inSpace("https://decidim.example/processes/park");
 * var made = space.programme(ProgrammeId.of("park"), Text.of("A park for all"), asOf);
 * made.leftOut().forEach(System.out::println);
 * }</pre>
 */
public final class DecidimExport {
  private final List<DecidimProposal> proposals;
  private final List<DecidimResult> results;
  private final List<DecidimMeeting> meetings;
  private final List<Loss> leftOut;

  DecidimExport(
      List<DecidimProposal> proposals,
      List<DecidimResult> results,
      List<DecidimMeeting> meetings,
      List<Loss> leftOut) {
    this.proposals = List.copyOf(proposals);
    this.results = List.copyOf(results);
    this.meetings = List.copyOf(meetings);
    this.leftOut = List.copyOf(leftOut);
  }

  /**
   * {@return the open data in a folder, within {@link ReadLimits#DEFAULT}} Read are the files whose
   * names end with 'proposals.csv', 'results.csv' and 'meetings.csv', of which one is enough.
   *
   * @throws InvolvementCsvException if something in them is not as Decidim writes it
   * @throws UncheckedIOException if they cannot be read
   */
  public static DecidimExport read(Path folder) {
    return read(folder, ReadLimits.DEFAULT);
  }

  /**
   * {@return the open data in a folder}
   *
   * @throws InvolvementCsvException if something in them is not as Decidim writes it, or goes
   *     beyond a limit
   * @throws UncheckedIOException if they cannot be read
   */
  public static DecidimExport read(Path folder, ReadLimits limits) {
    CsvProblems problems = new CsvProblems(CsvProblems.MOST);
    DecidimExport export = new DecidimReader(limits, problems).read(folder);
    problems.refuse();
    return export;
  }

  /**
   * {@return all that is wrong with a folder, one problem a row, at most 100; empty if it can be
   * read}
   *
   * @throws UncheckedIOException if a file cannot be read
   */
  public static List<CsvProblem> check(Path folder) {
    CsvProblems problems = new CsvProblems(CsvProblems.MOST);
    new DecidimReader(ReadLimits.DEFAULT, problems).read(folder);
    return problems.list();
  }

  /**
   * {@return the addresses of the participatory spaces that proposals and meetings name} A query at
   * their end, such as '?participatory_process_slug=park', is left out: rows of a space do not have
   * it.
   */
  public NavigableSet<String> spaces() {
    NavigableSet<String> spaces = new TreeSet<>();
    Stream.concat(
            proposals.stream().map(DecidimProposal::space),
            meetings.stream().map(DecidimMeeting::space))
        .filter(space -> !space.isEmpty())
        .forEach(spaces::add);
    return spaces;
  }

  /**
   * {@return what is published within one participatory space} How much is not is told with what is
   * left out.
   *
   * @param space its address, such as one of {@link #spaces()}; a query makes no difference
   */
  public DecidimExport inSpace(String space) {
    Objects.requireNonNull(space, "space");
    String address = withoutQuery(space);
    String start = address.endsWith("/") ? address : address + "/";
    Losses losses = new Losses();
    losses.addAll(leftOut);
    DecidimExport within =
        new DecidimExport(
            proposals.stream().filter(each -> each.url().startsWith(start)).toList(),
            results.stream().filter(each -> each.url().startsWith(start)).toList(),
            meetings.stream().filter(each -> each.url().startsWith(start)).toList(),
            List.of());
    losses.add(DecidimLoss.OTHER_SPACES, size() - within.size());
    return new DecidimExport(within.proposals, within.results, within.meetings, losses.list());
  }

  /**
   * {@return what was published as a programme} A proposal becomes a contribution, a meeting an
   * activity, a result at 100 % a change and any other a commitment.
   *
   * @param asOf the day whose knowledge it holds; what was later is told and not taken over
   */
  public ImportedProgramme programme(ProgrammeId id, Text title, LocalDate asOf) {
    Losses losses = new Losses();
    losses.addAll(leftOut);
    return new DecidimProgramme(asOf, losses).of(proposals, results, meetings).named(id, title);
  }

  /** {@return whether there are no proposals, results and meetings} */
  public boolean isEmpty() {
    return size() == 0;
  }

  /** {@return how much there is} */
  @Override
  public String toString() {
    return "Decidim export of "
        + proposals.size()
        + " proposals, "
        + results.size()
        + " results and "
        + meetings.size()
        + " meetings";
  }

  /** Returns the part of an address before a query or a fragment. */
  static String withoutQuery(String address) {
    return address.split("[?#]", 2)[0];
  }

  private long size() {
    return (long) proposals.size() + results.size() + meetings.size();
  }
}
