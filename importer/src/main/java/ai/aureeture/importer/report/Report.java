package ai.aureeture.importer.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an import has done: counts, and a CSV file (RFC 4180) with a line for whatever was refused
 * or has a remark. Lines are written as they come, so that nothing is kept in memory.
 */
public final class Report implements AutoCloseable {
  private static final String HEAD =
      "document,result,reason,mentorId,studentId,startTime,paymentId,remark";

  private final Writer file;
  // The words by which remarks begin, such as no-email; one entry may have several.
  private static final Pattern REMARK = Pattern.compile("(?<![^ ])([a-z]+(?:-[a-z]+)+)(?=:| |$)");

  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, Integer> remarks = new TreeMap<>();

  public Report(Path path) throws IOException {
    file = Files.newBufferedWriter(path, UTF_8);
    write(HEAD);
  }

  public void add(Entry entry) {
    var kind = entry.why().map(why -> entry.result() + ": " + why).orElse(entry.result());
    counts.merge(kind, 1, Integer::sum);
    if (entry.why().isEmpty()) {
      REMARK
          .matcher(entry.remark())
          .results()
          .forEach(it -> remarks.merge(it.group(), 1, Integer::sum));
    }
    if (entry.isOfInterest()) {
      write(line(entry));
    }
  }

  /** How many there are of each kind, such as {@code refused: slot-taken}. */
  public Map<String, Integer> counts() {
    return Map.copyOf(counts);
  }

  /** The counts, one a line, in the order of their names; then how often there was each remark. */
  public String summary() {
    return kinds() + (remarks.isEmpty() ? "" : "Remarks: %s%n".formatted(remarkCounts()));
  }

  private String remarkCounts() {
    return remarks.entrySet().stream()
        .map(remark -> remark.getValue() + " " + remark.getKey())
        .collect(Collectors.joining(", "));
  }

  private String kinds() {
    return counts.entrySet().stream()
        .map(kind -> "%8d  %s%n".formatted(kind.getValue(), kind.getKey()))
        .collect(Collectors.joining());
  }

  private static String line(Entry entry) {
    return Stream.of(
            entry.document(),
            entry.result(),
            entry.reason(),
            entry.mentorId(),
            entry.studentId(),
            entry.startTime(),
            entry.paymentId(),
            entry.remark())
        .map(Report::cell)
        .collect(Collectors.joining(","));
  }

  // A spreadsheet takes what begins with such a sign for a formula.
  private static String cell(String text) {
    var safe = text.matches("[=+@\\t\\r-].*") ? "'" + text : text;
    return safe.matches("[^\",\\r\\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  private void write(String line) {
    try {
      file.write(line + "\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
