package ai.aureeture.notification.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Ids that follow from what they stand for, so that doing a thing twice finds it done. */
public final class NaturalKey {
  private NaturalKey() {}

  public static String of(Object... parts) {
    var text = new StringBuilder();
    for (var part : parts) {
      text.append(part).append('\u0000');
    }
    return UUID.nameUUIDFromBytes(text.toString().getBytes(UTF_8)).toString();
  }
}
