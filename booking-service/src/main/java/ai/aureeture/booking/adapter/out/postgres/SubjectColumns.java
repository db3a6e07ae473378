package ai.aureeture.booking.adapter.out.postgres;

import ai.aureeture.booking.domain.Subject;
import jakarta.persistence.Embeddable;
import java.util.Optional;

@Embeddable
class SubjectColumns {
  String title;
  String description;
  String notes;

  static SubjectColumns of(Subject subject) {
    var columns = new SubjectColumns();
    columns.title = subject.title();
    columns.description = subject.description().orElse(null);
    columns.notes = subject.notes().orElse(null);
    return columns;
  }

  Subject toSubject() {
    return new Subject(title, Optional.ofNullable(description), Optional.ofNullable(notes));
  }
}
