package ai.aureeture.e2e.load;

import ai.aureeture.e2e.actors.Http;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.system.TheSystem;

/** Visitors who look at a mentor's free slots of the next week, through the gateway. */
public final class SlotsLoad {
  private SlotsLoad() {}

  public static void main(String[] arguments) {
    TheSystem system = TheSystem.attached();
    Mentor mentor = Mentor.inOfficeHours("Ola Ffice", system);
    Http visitor = Http.anonymous(system.gateway());
    String slots = "/api/mentor-availability/slots?mentorId=" + mentor.me().id();

    Load.of("Slots", 300)
        .run(
            system,
            _ -> {
              var _ = visitor.get(slots).expect(200);
            });
  }
}
