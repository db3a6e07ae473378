package ai.aureeture.booking.adapter.outbound.availability;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** "This mentor has no schedule" and "no such time" are answers; every other error is an outage. */
final class AvailabilityErrors implements ResponseExceptionMapper<RuntimeException> {

  @Override
  public RuntimeException toThrowable(Response response) {
    return switch (response.getStatus()) {
      case 400 -> new BadRequestException();
      case 404 -> new NotFoundException();
      default -> new ServerErrorException(503);
    };
  }
}
