package ai.aureeture.booking.adapter.outbound.meetinglink;

import static ai.aureeture.booking.support.Cast.MEERA;
import static ai.aureeture.booking.support.Cast.NOW;
import static ai.aureeture.booking.support.Cast.meerasSession;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.MeetingRoom.Provider;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import java.net.ConnectException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RestJoinLinksTest {
  private final MeetingLinkApi tokens =
      (session, start, person, authorization) ->
          Uni.createFrom()
              .item(new MeetingLinkApi.JoinLink("https://jitsi.example/" + person + authorization));
  private final MeetingLinkApi away =
      (session, start, person, authorization) -> Uni.createFrom().failure(new ConnectException());

  @Test
  void each_participant_has_their_own_jitsi_link() {
    assertEquals("https://jitsi.example/" + MEERA.id() + "Bearer t", link(tokens, Provider.JITSI));
  }

  @Test
  void rooms_link_is_used_while_the_service_is_away() {
    assertEquals("https://rooms.example/r", link(away, Provider.JITSI));
  }

  @Test
  void calendlys_rooms_have_no_tokens() {
    assertEquals("https://rooms.example/r", link(tokens, Provider.CALENDLY));
  }

  private static String link(MeetingLinkApi service, Provider provider) {
    return new RestJoinLinks(service)
        .linkFor(meeting(provider), MEERA.id(), "t")
        .await()
        .indefinitely()
        .orElseThrow();
  }

  private static Session meeting(Provider provider) {
    var session = meerasSession();
    var room =
        new MeetingRoom(
            "https://rooms.example/r",
            provider,
            Optional.empty(),
            Optional.empty(),
            session.slot().start(),
            0);
    return session.roomReady(room, NOW).session();
  }
}
