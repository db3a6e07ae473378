package ai.aureeture.booking.adapter.outbound.meetinglink;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** "There is no such room" and "not for this person" are answers; other errors are an outage. */
final class MeetingLinkErrors implements ResponseExceptionMapper<RuntimeException> {

  @Override
  public RuntimeException toThrowable(Response response) {
    int status = response.getStatus();
    return status < 500 ? new ClientErrorException(status) : new ServerErrorException(503);
  }
}
