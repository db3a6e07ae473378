package ai.aureeture.booking.adapter.outbound.system;

import ai.aureeture.booking.application.port.BookingPolicy;
import ai.aureeture.booking.domain.reschedule.RescheduleRules;
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
  public Optional<String> adoptedReceiptPrefix() {
    return settings.adoptedReceiptPrefix();
  }

  @Override
  public Duration adoptedWithin() {
    return settings.adoptedWithin();
  }

  @Override
  public RescheduleRules reschedules() {
    return new RescheduleRules(
        settings.maxReschedulesPerSession(),
        settings.maxReschedulesPerDay(),
        settings.timeToAnswer());
  }

  @Override
  public Duration completeAfter() {
    return settings.completeAfter();
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
