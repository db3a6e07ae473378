package ai.aureeture.notification.adapter.inbound.rest;

import ai.aureeture.notification.application.people.ExportData;
import ai.aureeture.notification.domain.mails.AddressVerification;
import ai.aureeture.notification.domain.mails.AddressVerification.LastMail;
import ai.aureeture.notification.domain.mails.Delivery;
import ai.aureeture.notification.domain.mails.Mail;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of everything one person was told, oldest first.
 *
 * @param emailVerifications the addresses that the person had to verify, on every page
 * @param timezone the zone that the person named with the latest booking, on every page; null when
 *     they named none
 * @param nextCursor where it goes on; null on the last page
 */
public record DataView(
    String personId,
    List<NotificationView> notifications,
    List<MailView> mails,
    List<EmailVerificationView> emailVerifications,
    @Nullable String timezone,
    @Nullable String nextCursor) {

  /**
   * @param about the wording, such as {@code session-confirmed}
   * @param state {@code waiting}, {@code held}, {@code sent}, {@code failed} or {@code withdrawn}
   * @param at since when, or for a waiting one until when
   */
  public record MailView(
      String id,
      String about,
      String sessionId,
      String to,
      Instant createdAt,
      @Schema(enumeration = {"waiting", "held", "sent", "failed", "withdrawn"}) String state,
      Instant at) {

    static MailView of(Mail mail) {
      return switch (mail.delivery()) {
        case Delivery.Waiting waiting -> of(mail, "waiting", waiting.dueAt());
        case Delivery.Held held -> of(mail, "held", held.checkAt());
        case Delivery.Sent sent -> of(mail, "sent", sent.at());
        case Delivery.GivenUp givenUp -> of(mail, "failed", givenUp.at());
        case Delivery.Withdrawn withdrawn -> of(mail, "withdrawn", withdrawn.at());
      };
    }

    private static MailView of(Mail mail, String state, Instant at) {
      return new MailView(
          mail.id(),
          mail.wording().word(),
          mail.session().id(),
          mail.recipient().email(),
          mail.createdAt(),
          state,
          at);
    }
  }

  /**
   * @param askedAt when the last verification mail went out; null before the first
   * @param verifiedAt null until the person has opened its link
   */
  public record EmailVerificationView(
      String address, @Nullable Instant askedAt, @Nullable Instant verifiedAt) {

    static EmailVerificationView of(AddressVerification verification) {
      return new EmailVerificationView(
          verification.address(),
          verification.lastMail().map(LastMail::issuedAt).orElse(null),
          verification.verifiedAt().orElse(null));
    }
  }

  static DataView of(String personId, ExportData.Data data, int page) {
    return new DataView(
        personId,
        data.notices().stream().map(NotificationView::of).toList(),
        data.mails().stream().map(MailView::of).toList(),
        data.verifications().stream().map(EmailVerificationView::of).toList(),
        data.timezone().orElse(null),
        data.isFull() ? "page-" + (page + 1) : null);
  }
}
