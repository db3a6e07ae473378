package ai.aureeture.notification.adapter.inbound.timer;

import ai.aureeture.notification.domain.mails.MailPolicy;
import ai.aureeture.notification.domain.mails.RetryBackOff;
import ai.aureeture.notification.domain.mails.SenderDetails;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How patient and how busy the mails' worker is, and what mails and notices show of us. */
@ConfigMapping(prefix = "aureeture.mail")
public interface MailSettings {
  String from();

  String supportContact();

  String appBaseUrl();

  /** How long a confirmation waits for the meeting link. */
  Duration linkPatience();

  int maxAttempts();

  Duration firstRetry();

  Duration longestRetry();

  Duration lease();

  /** How many mails are on their way at the same time. */
  int atOnce();

  /** Hands the settings to the core. */
  @Singleton
  class ForTheCore {
    @Produces
    @Singleton
    MailPolicy policy(MailSettings settings) {
      return new MailPolicy(
          settings.linkPatience(),
          settings.maxAttempts(),
          new RetryBackOff(settings.firstRetry(), settings.longestRetry()),
          settings.lease(),
          settings.atOnce());
    }

    @Produces
    @Singleton
    SenderDetails sender(MailSettings settings) {
      return new SenderDetails(
          bareAddress(settings.from()),
          settings.supportContact(),
          settings.appBaseUrl().replaceAll("/+$", ""));
    }

    /** Invites and providers take the address without a name. */
    static String bareAddress(String from) {
      if (!from.matches("[^\\s<>@,;\"]+@[^\\s<>@,;\"]+")) {
        throw new IllegalStateException("EMAIL_FROM must be an address alone: name@domain");
      }
      return from;
    }
  }
}
