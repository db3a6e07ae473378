package ai.aureeture.notification.adapter.outbound.mail;

import com.sendgrid.Client;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.config.SocketConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/**
 * The library's client with what it lacks by itself: time-outs, enough connections, no hidden
 * repeats, and a base address that may have any scheme, port and prefix.
 */
final class SendGridClient extends Client {
  private final String baseUrl;

  SendGridClient(SendGridSettings settings) {
    super(httpClient(settings));
    this.baseUrl = settings.baseUrl().toString().replaceAll("/+$", "");
  }

  @Override
  public URI buildUri(String host, String endpoint, Map<String, String> query)
      throws URISyntaxException {
    return new URI(baseUrl + endpoint);
  }

  private static CloseableHttpClient httpClient(SendGridSettings settings) {
    int connect = (int) settings.connectTimeout().toMillis();
    int read = (int) settings.readTimeout().toMillis();
    var timeouts =
        RequestConfig.custom()
            .setConnectTimeout(connect)
            .setConnectionRequestTimeout(connect)
            .setSocketTimeout(read)
            .build();
    return HttpClients.custom()
        .setDefaultRequestConfig(timeouts)
        .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(read).build())
        .setMaxConnPerRoute(settings.connections())
        .setMaxConnTotal(settings.connections())
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableRedirectHandling()
        .build();
  }
}
