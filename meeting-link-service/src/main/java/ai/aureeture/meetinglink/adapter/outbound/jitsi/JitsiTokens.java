package ai.aureeture.meetinglink.adapter.outbound.jitsi;

import ai.aureeture.meetinglink.application.port.JoinTokens;
import ai.aureeture.meetinglink.domain.MeetingRequest;
import ai.aureeture.meetinglink.domain.Participant;
import io.quarkus.runtime.Startup;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tokens of a Jitsi server of one's own (HS256, "Jitsi token authentication" in its handbook). A
 * stock server makes every holder a moderator; one with {@code token_affiliation} reads the roles.
 */
@Startup
@Singleton
public class JitsiTokens implements JoinTokens {
  private final JitsiSettings settings;

  JitsiTokens(JitsiSettings settings) {
    if (settings.appId().isPresent() && settings.appSecret().isEmpty()) {
      throw new IllegalStateException("JITSI_APP_ID is set, so JITSI_APP_SECRET must be set, too");
    }
    this.settings = settings;
  }

  @Override
  public String joinLink(String room, MeetingRequest request, Participant person, boolean host) {
    return settings
        .appId()
        .map(app -> room + "?jwt=" + token(app, URI.create(room), request, person, host))
        .orElse(room);
  }

  private String token(
      String app, URI room, MeetingRequest request, Participant person, boolean host) {
    return Jwt.claims()
        .issuer(app)
        .audience(settings.audience())
        .subject(room.getHost())
        .claim("room", room.getPath().substring(room.getPath().lastIndexOf('/') + 1))
        .claim("nbf", request.id().start().minus(settings.early()).getEpochSecond())
        .expiresAt(request.end().plus(settings.grace()))
        .claim("context", Map.of("user", user(person, host)))
        .jws()
        .algorithm(SignatureAlgorithm.HS256)
        .signWithSecret(settings.appSecret().orElseThrow());
  }

  /** A null would break Jitsi's own reading of it. */
  private static Map<String, Object> user(Participant person, boolean host) {
    var user = new LinkedHashMap<String, Object>();
    user.put("id", person.id());
    user.put("name", person.name() == null ? "" : person.name());
    user.put("email", person.email() == null ? "" : person.email());
    user.put("affiliation", host ? "owner" : "member");
    user.put("moderator", host);
    return user;
  }
}
