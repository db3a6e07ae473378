package ai.aureeture.gateway.limits;

import ai.aureeture.gateway.settings.GatewaySettings;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Which connections are accepted: so many in all, and so many of one address. */
@Singleton
public class OpenConnections {
  private static final Logger LOG = Logger.getLogger(OpenConnections.class);

  private final GatewaySettings settings;
  private final boolean countsAddresses;
  private final AtomicInteger all = new AtomicInteger();
  private final AddressCounter perAddress;
  private final OncePerMinute full = new OncePerMinute();

  OpenConnections(GatewaySettings settings) {
    this.settings = settings;
    this.countsAddresses = settings.limitsAddresses() && settings.trustedProxies() == 0;
    this.perAddress = new AddressCounter(settings.connectionsPerAddress());
  }

  /** Closes one too many. Must be called on the connection's event loop. */
  public void accept(HttpConnection connection) {
    var channel = ((ConnectionBase) connection).channel();
    var address = Addresses.network(connection.remoteAddress().hostAddress());
    if (all.incrementAndGet() > settings.maxConnections()) {
      all.decrementAndGet();
      var _ = channel.close();
      full.run(() -> LOG.warnf("All %d connections are in use", settings.maxConnections()));
    } else if (countsAddresses && !perAddress.add(address)) {
      all.decrementAndGet();
      var _ = channel.close();
    } else {
      // The connection's own handler is not called once it has become a tunnel.
      var _ = channel.closeFuture().addListener(closed -> forget(address));
      ConnectionGuard.watch(connection, settings);
    }
  }

  private void forget(String address) {
    all.decrementAndGet();
    if (countsAddresses) {
      perAddress.remove(address);
    }
  }
}
