package ai.aureeture.notification.application;

import ai.aureeture.notification.application.port.Mails;
import ai.aureeture.notification.application.port.Notices;
import ai.aureeture.notification.domain.Mail;
import ai.aureeture.notification.domain.Notice;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** A person asks for everything she was told, page by page. */
@Singleton
public class ExportData {
  private static final int PAGE = 500;

  private final Notices notices;
  private final Mails mails;

  public ExportData(Notices notices, Mails mails) {
    this.notices = notices;
    this.mails = mails;
  }

  /** Some of each, both oldest first. */
  public record Data(List<Notice> notices, List<Mail> mails) {
    /** Whether there may be more on the next page. */
    public boolean isFull() {
      return notices.size() == PAGE || mails.size() == PAGE;
    }
  }

  /**
   * @param page counted from 0; nothing ever leaves a person's lists, so no page changes once full
   */
  public Uni<Data> of(String personId, int page) {
    // Notices are numbered from 1 without gaps.
    return notices
        .after(personId, (long) page * PAGE, PAGE)
        .flatMap(
            rung -> mails.to(personId, page * PAGE, PAGE).map(written -> new Data(rung, written)));
  }
}
