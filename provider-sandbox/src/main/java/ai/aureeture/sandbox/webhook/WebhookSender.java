package ai.aureeture.sandbox.webhook;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/** Takes a webhook to its receiver, once. */
final class WebhookSender {
  private final HttpClient client;

  WebhookSender(Vertx vertx) {
    client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setMaxPoolSize(32)
                .setConnectTimeout(5000)
                .setKeepAliveTimeout(5));
  }

  /** Never fails: a receiver that cannot be reached is a response with status 0. */
  Future<WebhookResponse> post(Delivery delivery) {
    return Future.succeededFuture(delivery)
        .map(WebhookSender::options)
        .compose(client::request)
        .compose(request -> request.send(delivery.body()))
        .compose(WebhookSender::read)
        .otherwise(failure -> new WebhookResponse(0, String.valueOf(failure.getMessage())));
  }

  private static RequestOptions options(Delivery delivery) {
    var options =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setAbsoluteURI(delivery.url())
            .setTimeout(delivery.receiverMillis())
            .setFollowRedirects(false);
    delivery.headers().forEach(options::putHeader);
    return options;
  }

  private static Future<WebhookResponse> read(HttpClientResponse response) {
    return response.body().map(body -> new WebhookResponse(response.statusCode(), body.toString()));
  }
}
