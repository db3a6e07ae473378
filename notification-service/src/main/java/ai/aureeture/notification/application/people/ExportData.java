package ai.aureeture.notification.application.people;

import ai.aureeture.notification.application.port.Notices;
import ai.aureeture.notification.application.port.StudentZones;
import ai.aureeture.notification.application.port.mails.AddressVerifications;
import ai.aureeture.notification.application.port.mails.Mails;
import ai.aureeture.notification.domain.inapp.Notice;
import ai.aureeture.notification.domain.mails.AddressVerification;
import ai.aureeture.notification.domain.mails.Mail;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** A person asks for everything they were told, page by page. */
@ApplicationScoped
public class ExportData {
  private static final int PAGE = 500;

  private final Notices notices;
  private final Mails mails;
  private final AddressVerifications verifications;
  private final StudentZones zones;

  public ExportData(
      Notices notices, Mails mails, AddressVerifications verifications, StudentZones zones) {
    this.notices = notices;
    this.mails = mails;
    this.verifications = verifications;
    this.zones = zones;
  }

  /**
   * Some of each, both oldest first; the addresses' verifications and the zone are on every page.
   *
   * @param timezone the one that the person named with the latest booking
   */
  public record Data(
      List<Notice> notices,
      List<Mail> mails,
      List<AddressVerification> verifications,
      Optional<String> timezone) {
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
        .flatMap(rung ->
            mails
                .to(personId, page * PAGE, PAGE)
                .flatMap(written ->
                    verifications
                        .of(personId)
                        .flatMap(asked ->
                            zones.of(personId).map(zone -> new Data(rung, written, asked, zone)))));
  }
}
