package ai.aureeture.meetinglink.adapter.outbound.jitsi;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** Which Jitsi, and whether it wants tokens. */
@ConfigMapping(prefix = "jitsi")
interface JitsiSettings {
  String baseUrl();

  /** Set: rooms open only to holders of our tokens. */
  Optional<String> appId();

  Optional<String> appSecret();

  /** Whom a token is for; one of the server's accepted audiences. */
  String audience();

  /** How long before the start a token lets its holder in. */
  Duration early();

  /** How long after the end it still does. */
  Duration grace();
}
