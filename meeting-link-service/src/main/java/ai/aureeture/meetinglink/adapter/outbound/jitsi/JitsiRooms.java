package ai.aureeture.meetinglink.adapter.outbound.jitsi;

import ai.aureeture.meetinglink.application.port.InstantRooms;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Rooms of a Jitsi server. A room comes to be when a person enters it, so opening one needs no
 * call; its name, 128 random bits, is the key to it.
 */
@Singleton
public class JitsiRooms implements InstantRooms {
  private static final String PREFIX = "/aureeture-";
  private static final int NAME_BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final String baseUrl;

  @Inject
  JitsiRooms(JitsiSettings settings) {
    this(settings.baseUrl());
  }

  JitsiRooms(String baseUrl) {
    this.baseUrl = baseUrl.replaceAll("/+$", "");
  }

  @Override
  public String open() {
    var name = new byte[NAME_BYTES];
    random.nextBytes(name);
    return baseUrl + PREFIX + HexFormat.of().formatHex(name);
  }

  @Override
  public boolean isOurs(String room) {
    return room.startsWith(baseUrl + PREFIX);
  }
}
