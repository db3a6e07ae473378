package ai.aureeture.meetinglink.adapter.outbound.jitsi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JitsiRoomsTest {

  @Test
  void room_name_has_128_random_bits_in_hexadecimal() {
    var rooms = new JitsiRooms("https://meet.example/");
    var names = IntStream.range(0, 1000).mapToObj(i -> rooms.open()).collect(Collectors.toSet());
    assertEquals(1000, names.size());
    names.forEach(
        room -> assertTrue(room.matches("https://meet\\.example/aureeture-[0-9a-f]{32}"), room));
    names.forEach(room -> assertTrue(rooms.isOurs(room), room));
    assertFalse(rooms.isOurs("https://meet.example/another"));
    assertFalse(rooms.isOurs("https://rooms.example/aureeture-1"));
  }
}
