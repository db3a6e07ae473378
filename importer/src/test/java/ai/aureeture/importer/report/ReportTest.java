package ai.aureeture.importer.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  @TempDir Path folder;

  @Test
  void refusals_and_remarks_are_lines_and_all_entries_are_counted() throws IOException {
    var entry = new Entry("1", "", "", "asha", "meera", "2026-01-05T10:00:00Z", "pay_1", "");
    try (var report = new Report(folder.resolve("report.csv"))) {
      report.add(entry.as("imported"));
      report.add(entry.as("imported").remarked("no-email"));
      report.add(
          entry.as("already-there").remarked("changed-since no-email: no mails. text-cut: x."));
      report.add(entry.refused("slot-taken").remarked("not-counted: it is no news"));
      assertEquals(
          Map.of("imported", 2, "already-there", 1, "refused: slot-taken", 1), report.counts());
      assertEquals(
          "Remarks: 1 changed-since, 2 no-email, 1 text-cut",
          report.summary().lines().toList().getLast());
    }
    assertEquals(
        List.of(
            "document,result,reason,mentorId,studentId,startTime,paymentId,remark",
            "1,imported,,asha,meera,2026-01-05T10:00:00Z,pay_1,no-email",
            "1,already-there,,asha,meera,2026-01-05T10:00:00Z,pay_1,"
                + "changed-since no-email: no mails. text-cut: x.",
            "1,refused,slot-taken,asha,meera,2026-01-05T10:00:00Z,pay_1,not-counted: it is no"
                + " news"),
        Files.readAllLines(folder.resolve("report.csv")));
  }

  @Test
  void a_cell_is_one_cell_and_no_formula() throws IOException {
    try (var report = new Report(folder.resolve("report.csv"))) {
      report.add(Entry.ofMentor("1", "=1+1", "imported").remarked("he said \"hello, there\""));
    }
    assertEquals(
        "1,imported,,'=1+1,,,,\"he said \"\"hello, there\"\"\"",
        Files.readAllLines(folder.resolve("report.csv")).getLast());
  }
}
