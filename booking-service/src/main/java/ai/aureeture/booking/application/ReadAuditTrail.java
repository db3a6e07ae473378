package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.AuditTrail;
import ai.aureeture.booking.application.port.AuditTrail.Page;
import ai.aureeture.booking.application.port.AuditTrail.Scope;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** An admin wants to know who did what. */
@ApplicationScoped
public class ReadAuditTrail {
  private final AuditTrail trail;

  ReadAuditTrail(AuditTrail trail) {
    this.trail = trail;
  }

  public Uni<Page> read(Scope scope, int limit, Optional<Long> before) {
    return trail.read(scope, limit, before);
  }
}
