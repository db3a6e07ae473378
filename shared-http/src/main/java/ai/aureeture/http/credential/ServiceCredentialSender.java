package ai.aureeture.http.credential;

import jakarta.inject.Singleton;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;

/** Shows the {@link ServiceCredential} in each call of a REST client that registers it. */
@Singleton
public class ServiceCredentialSender implements ClientRequestFilter {
  private final ServiceCredential credential;

  ServiceCredentialSender(ServiceCredential credential) {
    this.credential = credential;
  }

  @Override
  public void filter(ClientRequestContext request) {
    request.getHeaders().putSingle(ServiceCredential.HEADER, credential.value());
  }
}
