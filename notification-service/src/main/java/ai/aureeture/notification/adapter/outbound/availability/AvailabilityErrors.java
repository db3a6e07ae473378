package ai.aureeture.notification.adapter.outbound.availability;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** "This mentor has no schedule" is an answer; every other error is an outage. */
final class AvailabilityErrors implements ResponseExceptionMapper<RuntimeException> {

  @Override
  public RuntimeException toThrowable(Response response) {
    return response.getStatus() == 404 ? new NotFoundException() : new ServerErrorException(503);
  }
}
