package ai.aureeture.notification.application;

import ai.aureeture.notification.application.port.Mails;
import ai.aureeture.notification.application.port.Notices;
import ai.aureeture.notification.domain.Mail;
import ai.aureeture.notification.domain.Notice;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** A person asks for everything she was told. */
@Singleton
public class ExportData {
  private final Notices notices;
  private final Mails mails;

  public ExportData(Notices notices, Mails mails) {
    this.notices = notices;
    this.mails = mails;
  }

  /** Both oldest first. */
  public record Data(List<Notice> notices, List<Mail> mails) {}

  public Uni<Data> of(String personId) {
    return notices
        .after(personId, 0, Integer.MAX_VALUE)
        .flatMap(rung -> mails.to(personId).map(written -> new Data(rung, written)));
  }
}
