package ai.aureeture.sandbox.calendly;

import static ai.aureeture.sandbox.settings.Setting.SANDBOX_CALENDLY_LIMITS;

import ai.aureeture.sandbox.http.Refusal;
import ai.aureeture.sandbox.settings.Settings;
import java.util.ArrayDeque;
import java.util.Deque;

/** How many bookings an account may make a minute, an hour and a day. */
final class RateCaps {
  private static final int[] MINUTES = {1, 60, 24 * 60};

  private final Settings settings;
  private final Deque<Long> taken = new ArrayDeque<>();

  RateCaps(Settings settings) {
    this.settings = settings;
  }

  /** Takes one; refuses with 429 when one of the three is used up. */
  void take() {
    var now = System.currentTimeMillis();
    var limits = settings.text(SANDBOX_CALENDLY_LIMITS).split("/");
    for (int i = 0; i < MINUTES.length; i++) {
      var limit = Long.parseLong(limits[i].strip());
      var window = settings.minutes(MINUTES[i]).toMillis();
      // Only as many as the limit need looking at; by default that is more than there ever are.
      if (taken.size() < limit) continue;
      var since = taken.stream().filter(at -> at > now - window).toList();
      if (since.size() >= limit) {
        var reset = Math.max(1, (since.getFirst() + window - now + 999) / 1000);
        throw new Refusal(CalendlyErrors.limited(limit, 0, reset));
      }
    }
    taken.add(now);
    while (taken.size() > 10_000) taken.remove();
  }

  void clear() {
    taken.clear();
  }
}
