package ai.aureeture.booking.adapter.outbound.postgres.rows;

import ai.aureeture.booking.adapter.outbound.postgres.database.Columns;
import ai.aureeture.booking.domain.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;

@Embeddable
class SubjectColumns {
  /** In the order of {@link #read}. */
  static final List<String> NAMES =
      List.of("title", "description", "feedback", "notes", "recording_url");

  String title;
  String description;

  @Column(name = "feedback")
  String notes;

  /** Before there was feedback, notes were the mentor's own: that column keeps what was private. */
  @Column(name = "notes")
  String privateNotes;

  @Column(name = "recording_url")
  String recordingUrl;

  static SubjectColumns of(Subject subject) {
    var columns = new SubjectColumns();
    columns.title = subject.title();
    columns.description = subject.description().orElse(null);
    columns.notes = subject.notes().orElse(null);
    columns.privateNotes = subject.privateNotes().orElse(null);
    columns.recordingUrl = subject.recordingUrl().orElse(null);
    return columns;
  }

  static SubjectColumns read(Columns row) {
    var columns = new SubjectColumns();
    columns.title = row.text();
    columns.description = row.text();
    columns.notes = row.text();
    columns.privateNotes = row.text();
    columns.recordingUrl = row.text();
    return columns;
  }

  Subject toSubject() {
    return new Subject(
        title,
        Optional.ofNullable(description),
        Optional.ofNullable(notes),
        Optional.ofNullable(privateNotes),
        Optional.ofNullable(recordingUrl));
  }
}
