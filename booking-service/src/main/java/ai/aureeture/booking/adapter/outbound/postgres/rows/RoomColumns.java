package ai.aureeture.booking.adapter.outbound.postgres.rows;

import ai.aureeture.booking.adapter.outbound.postgres.database.Columns;
import ai.aureeture.booking.adapter.outbound.postgres.database.EnumNames;
import ai.aureeture.booking.domain.MeetingRoom;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Embeddable
class RoomColumns {
  /** In the order of {@link #read}. */
  static final List<String> NAMES =
      List.of(
          "meeting_link",
          "meeting_provider",
          "calendly_event_uri",
          "calendly_invitee_uri",
          "meeting_made_for",
          "meeting_made_at_move");

  @Column(name = "meeting_link")
  String link;

  @Column(name = "meeting_provider")
  String provider;

  @Column(name = "calendly_event_uri")
  String calendlyEventUri;

  @Column(name = "calendly_invitee_uri")
  String calendlyInviteeUri;

  @Column(name = "meeting_made_for")
  Instant madeFor;

  @Column(name = "meeting_made_at_move")
  Integer madeAtMove;

  static RoomColumns of(MeetingRoom room) {
    var columns = new RoomColumns();
    columns.link = room.link();
    columns.provider = EnumNames.of(room.provider());
    columns.calendlyEventUri = room.calendlyEventUri().orElse(null);
    columns.calendlyInviteeUri = room.calendlyInviteeUri().orElse(null);
    columns.madeFor = room.madeFor();
    columns.madeAtMove = room.madeAtMove();
    return columns;
  }

  /** Null without a room. */
  static @Nullable RoomColumns read(Columns row) {
    var columns = new RoomColumns();
    columns.link = row.text();
    columns.provider = row.text();
    columns.calendlyEventUri = row.text();
    columns.calendlyInviteeUri = row.text();
    columns.madeFor = row.instant();
    columns.madeAtMove = row.number();
    return columns.link == null ? null : columns;
  }

  MeetingRoom toRoom() {
    return new MeetingRoom(
        link,
        EnumNames.read(MeetingRoom.Provider.class, provider),
        Optional.ofNullable(calendlyEventUri),
        Optional.ofNullable(calendlyInviteeUri),
        madeFor,
        madeAtMove);
  }
}
