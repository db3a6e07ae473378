package ai.aureeture.booking.adapter.outbound.identity;

import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Tells a "no" from an outage. Being asked to slow down (429) is an outage to us. */
final class IdentityErrors implements ResponseExceptionMapper<RuntimeException> {

  @Override
  public RuntimeException toThrowable(Response response) {
    int status = response.getStatus();
    return status < 500 && status != 429
        ? new IdentityRefusal(status)
        : new ServerErrorException(503);
  }
}
