package ai.aureeture.meetinglink.adapter.outbound.jitsi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.meetinglink.MeetingSamples;
import ai.aureeture.meetinglink.domain.MeetingRequest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class JitsiTokensTest {
  private static final String SECRET = "a-secret-of-the-jitsi-server-0123456789";
  private static final String ROOM = "https://jitsi.example/aureeture-00ff";

  private final MeetingRequest request = MeetingSamples.calendlyRequest();

  @Test
  void without_an_app_id_the_room_is_open() {
    var tokens = new JitsiTokens(settings(Optional.empty(), Optional.empty()));
    assertEquals(ROOM, tokens.joinLink(ROOM, request, request.student(), false));
  }

  @Test
  void an_app_id_without_its_secret_stops_the_boot_and_names_it() {
    var refusal =
        assertThrows(
            IllegalStateException.class,
            () -> new JitsiTokens(settings(Optional.of("aureeture"), Optional.empty())));
    assertTrue(refusal.getMessage().contains("JITSI_APP_SECRET"));
  }

  @Test
  void mentor_is_moderator() throws Exception {
    var claims = claims(request.mentor().equals(request.mentor()), true);
    assertEquals("owner", claims.at("/context/user/affiliation").asText());
    assertTrue(claims.at("/context/user/moderator").asBoolean());
    assertEquals("user_m1", claims.at("/context/user/id").asText());
  }

  @Test
  void the_student_takes_part_in_this_room_at_this_time_only() throws Exception {
    var claims = claims(false, false);
    assertEquals("member", claims.at("/context/user/affiliation").asText());
    assertEquals("aureeture", claims.at("/iss").asText());
    assertEquals("jitsi", claims.at("/aud").asText());
    assertEquals("jitsi.example", claims.at("/sub").asText());
    assertEquals("aureeture-00ff", claims.at("/room").asText());
    assertEquals(
        request.id().start().minusSeconds(900).getEpochSecond(), claims.at("/nbf").asLong());
    assertEquals(request.end().plusSeconds(1800).getEpochSecond(), claims.at("/exp").asLong());
  }

  private JsonNode claims(boolean mentor, boolean host) throws Exception {
    var tokens = new JitsiTokens(settings(Optional.of("aureeture"), Optional.of(SECRET)));
    var joinLink =
        tokens.joinLink(ROOM, request, mentor ? request.mentor() : request.student(), host);
    assertTrue(joinLink.startsWith(ROOM + "?jwt="));
    var parts = joinLink.substring(joinLink.indexOf('=') + 1).split("\\.");
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
    assertArrayEquals(
        mac.doFinal((parts[0] + "." + parts[1]).getBytes(UTF_8)),
        Base64.getUrlDecoder().decode(parts[2]));
    return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(parts[1]));
  }

  private static JitsiSettings settings(Optional<String> appId, Optional<String> secret) {
    return new JitsiSettings() {
      @Override
      public String baseUrl() {
        return "https://jitsi.example";
      }

      @Override
      public Optional<String> appId() {
        return appId;
      }

      @Override
      public Optional<String> appSecret() {
        return secret;
      }

      @Override
      public String audience() {
        return "jitsi";
      }

      @Override
      public Duration early() {
        return Duration.ofMinutes(15);
      }

      @Override
      public Duration grace() {
        return Duration.ofMinutes(30);
      }
    };
  }
}
