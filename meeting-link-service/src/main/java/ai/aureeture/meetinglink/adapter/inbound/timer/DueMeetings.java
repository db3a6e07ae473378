package ai.aureeture.meetinglink.adapter.inbound.timer;

import ai.aureeture.meetinglink.application.AdvanceMeetings;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks for meetings whose next step is due: polls of Calendly, and what a killed process left. */
@ApplicationScoped
class DueMeetings {
  private final AdvanceMeetings advanceMeetings;
  private final Vertx vertx;
  private final Duration every;
  private long timer;

  DueMeetings(
      AdvanceMeetings advanceMeetings,
      Vertx vertx,
      @ConfigProperty(name = "meetings.look-every") Duration every) {
    this.advanceMeetings = advanceMeetings;
    this.vertx = vertx;
    this.every = every;
  }

  void start(@Observes StartupEvent start) {
    timer = vertx.setPeriodic(every.toMillis(), tick -> advanceMeetings.look());
  }

  /** Before the store goes: what is due then, a replica or the next start will see to. */
  void stop(@Observes ShutdownEvent shutdown) {
    vertx.cancelTimer(timer);
  }
}
