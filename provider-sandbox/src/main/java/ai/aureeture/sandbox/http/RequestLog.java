package ai.aureeture.sandbox.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who asked what of which provider. Bodies are kept, headers never: they carry keys. */
public final class RequestLog {
  /** Each provider may fill this much; the oldest requests go first. */
  private static final long MOST = Math.min(32L << 20, Runtime.getRuntime().maxMemory() / 16);

  private final Map<String, Pages> byProvider = new LinkedHashMap<>();
  private long count;

  private static final class Pages {
    final Deque<LoggedRequest> requests = new ArrayDeque<>();
    long size;
  }

  LoggedRequest add(String provider, Call call) {
    var request = call.context().request();
    var entry =
        new LoggedRequest(
            count++,
            provider,
            request.method().name(),
            request.path(),
            request.query(),
            call.body(),
            Instant.now());
    var pages = byProvider.computeIfAbsent(provider, p -> new Pages());
    pages.requests.add(entry);
    pages.size += entry.size();
    while (pages.size > MOST) pages.size -= pages.requests.remove().size();
    return entry;
  }

  /** Newest last; of all providers when {@code provider} is null. */
  public Iterator<byte[]> of(String provider) {
    var found = new ArrayList<LoggedRequest>();
    byProvider.forEach((name, pages) -> {
      if (provider == null || provider.equals(name)) found.addAll(pages.requests);
    });
    found.sort(Comparator.comparingLong(LoggedRequest::number));
    return found.stream().map(request -> request.toJson().encode().getBytes(UTF_8)).iterator();
  }

  public void clear() {
    byProvider.clear();
  }
}
