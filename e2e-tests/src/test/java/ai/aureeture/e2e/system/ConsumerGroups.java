package ai.aureeture.e2e.system;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** Who reads the topics, by the broker's own word. */
public final class ConsumerGroups {
  private ConsumerGroups() {}

  /** The addresses from which the members of that group read. */
  public static List<String> addressesOf(TheSystem system, String group) {
    Map<String, Object> settings = Map.of("bootstrap.servers", system.parts().kafka());
    try (var admin = Admin.create(settings)) {
      return admin.describeConsumerGroups(List.of(group)).all().get().get(group).members().stream()
          .map(member -> member.host().replace("/", ""))
          .toList();
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
