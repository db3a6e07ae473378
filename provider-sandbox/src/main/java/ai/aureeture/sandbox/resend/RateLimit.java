package ai.aureeture.sandbox.resend;

import static ai.aureeture.sandbox.settings.Setting.SANDBOX_RESEND_PER_SECOND;

import ai.aureeture.sandbox.http.Refusal;
import ai.aureeture.sandbox.http.Reply;
import ai.aureeture.sandbox.settings.Settings;

/** So many requests in every second of the clock. */
final class RateLimit {
  private final Settings settings;
  private long second;
  private long used;

  RateLimit(Settings settings) {
    this.settings = settings;
  }

  void take() {
    var now = System.currentTimeMillis() / 1000;
    if (now != second) used = 0;
    second = now;
    used++;
    if (used > limit()) throw new Refusal(ResendErrors.limited(limit()));
  }

  /** Adds the headers every answer has about the limit. */
  Reply described(Reply reply) {
    return reply
        .header("ratelimit-limit", limit())
        .header("ratelimit-remaining", Math.max(0, limit() - used))
        .header("ratelimit-reset", 1);
  }

  private long limit() {
    return settings.number(SANDBOX_RESEND_PER_SECOND);
  }
}
