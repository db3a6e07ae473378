package ai.aureeture.sandbox.identity;

import static ai.aureeture.sandbox.settings.Setting.SANDBOX_PEOPLE;

import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.store.DocumentStore;
import ai.aureeture.sandbox.store.Documents;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** Who has an account: the demo people, and all who have signed in or was given a token. */
public final class People {
  private static final long ENOUGH = 1 << 20;

  private final Settings settings;
  private final Documents seen;

  public People(Settings settings, DocumentStore store) {
    this.settings = settings;
    this.seen = store.collection("people", ENOUGH);
  }

  /** Those whom the page offers, in their order. */
  public List<Person> demo() {
    return new JsonArray(settings.text(SANDBOX_PEOPLE))
        .stream().map(JsonObject.class::cast).flatMap(json -> Person.of(json).stream()).toList();
  }

  public Optional<Person> find(String sub) {
    return demo().stream()
        .filter(person -> person.sub().equals(sub))
        .findFirst()
        .or(() -> seen.get(sub).flatMap(Person::of));
  }

  /** What is not said this time stays as it was. */
  public void remember(Person person) {
    var before = seen.get(person.sub()).flatMap(Person::of);
    var now = before.map(person::completedBy).orElse(person);
    if (!before.equals(Optional.of(now))) seen.put(person.sub(), now.toJson());
  }
}
