package ai.aureeture.booking.application.operator;

import ai.aureeture.booking.application.port.operator.AuditTrail;
import ai.aureeture.booking.application.port.operator.AuditTrail.Page;
import ai.aureeture.booking.application.port.operator.AuditTrail.Scope;
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
