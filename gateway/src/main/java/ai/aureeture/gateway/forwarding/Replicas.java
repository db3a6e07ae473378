package ai.aureeture.gateway.forwarding;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.Iterator;
import java.util.List;

/**
 * The replicas that share one name where no load balancer stands before them, as under Compose: one
 * that starts or leaves refuses connections while the others serve.
 */
@Singleton
class Replicas {
  private final Vertx vertx;

  Replicas(Vertx vertx) {
    this.vertx = vertx;
  }

  /**
   * The same request at each address of its host in turn, or the failure where there is but one.
   */
  Future<HttpClientRequest> tryEach(HttpClient client, RequestOptions request, Throwable failure) {
    return vertx
        .executeBlocking(() -> List.of(InetAddress.getAllByName(request.getHost())), false)
        .compose(all ->
            all.size() > 1
                ? tryNext(client, request, all.iterator(), failure)
                : Future.failedFuture(failure));
  }

  private static Future<HttpClientRequest> tryNext(
      HttpClient client, RequestOptions request, Iterator<InetAddress> untried, Throwable failure) {
    if (!untried.hasNext()) {
      return Future.failedFuture(failure);
    }
    var address = untried.next().getHostAddress();
    var there =
        new RequestOptions(request)
            .setServer(SocketAddress.inetSocketAddress(request.getPort(), address));
    return client.request(there).recover(failedToo -> tryNext(client, request, untried, failedToo));
  }
}
