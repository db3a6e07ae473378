package ai.aureeture.notification.adapter.inbound.rest.webhooks;

import java.util.Locale;

/** The words of the API for enums. */
final class Words {
  private Words() {}

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
