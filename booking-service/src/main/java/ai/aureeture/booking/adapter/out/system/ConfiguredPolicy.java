package ai.aureeture.booking.adapter.out.system;

import ai.aureeture.booking.application.port.BookingPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

@ApplicationScoped
class ConfiguredPolicy implements BookingPolicy {
  private final PolicySettings settings;

  ConfiguredPolicy(PolicySettings settings) {
    this.settings = settings;
  }

  @Override
  public Duration holdTime() {
    return settings.holdTime();
  }

  @Override
  public String supportContact() {
    return settings.supportContact();
  }

  @Override
  public Optional<Duration> payoutAfter() {
    return settings.payoutAfterDays().stream().mapToObj(Duration::ofDays).findFirst();
  }
}
