package ai.aureeture.meetinglink.adapter.out.jitsi;

import ai.aureeture.meetinglink.application.port.InstantRooms;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Rooms of a Jitsi server. A room comes to be when somebody enters it, so opening one asks nobody;
 * its name, 128 random bits, is the key to it.
 */
@ApplicationScoped
public class JitsiRooms implements InstantRooms {
  private static final int NAME_BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final String baseUrl;

  JitsiRooms(JitsiSettings settings) {
    this.baseUrl = settings.baseUrl().replaceAll("/+$", "");
  }

  @Override
  public String open() {
    var name = new byte[NAME_BYTES];
    random.nextBytes(name);
    return baseUrl + "/aureeture-" + HexFormat.of().formatHex(name);
  }
}
