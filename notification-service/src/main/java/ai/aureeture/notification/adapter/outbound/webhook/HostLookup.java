package ai.aureeture.notification.adapter.outbound.webhook;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

/** What a host's name leads to. */
interface HostLookup {
  List<InetAddress> addressesOf(String host) throws UnknownHostException;

  /** The system's own resolver: DNS, and the file of hosts. */
  static HostLookup bySystem() {
    return host -> List.of(InetAddress.getAllByName(host));
  }

  /** The same without blocking; fails after a while. */
  default Uni<List<InetAddress>> lookUp(String host, Duration patience) {
    return Uni.createFrom()
        .item(() -> {
          try {
            return addressesOf(host);
          } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
          }
        })
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .ifNoItem()
        .after(patience)
        .fail();
  }
}
