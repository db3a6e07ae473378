package ai.aureeture.http.openapi;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** Which problems each call can end with: those of every call and its own. */
final class CallProblems {
  /** What has nothing to do with the call that was made. */
  static final List<String> GENERAL =
      List.of("internal-error", "not-acceptable", "payload-too-large", "unsupported-media-type");

  /** Also of a public one: a token that comes along must be good, and so must x-active-role. */
  private static final List<String> OF_EVERY_CALL =
      List.of(
          "400 invalid-request",
          "401 unauthenticated",
          "403 forbidden",
          "429 rate-limited",
          "503 busy",
          "503 overloaded",
          "503 unavailable");

  private static final DotName CODES = DotName.createSimple(ProblemCodes.class);
  private static final DotName PUBLIC = DotName.createSimple(PermitAll.class);
  private static final DotName ROLES = DotName.createSimple(RolesAllowed.class);
  private static final DotName SIGNED_IN = DotName.createSimple(Authenticated.class);
  private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");

  private final Map<String, MethodInfo> methods;

  CallProblems(IndexView index) {
    this.methods =
        index.getAnnotations(PATH).stream()
            .map(path -> path.target())
            .filter(target -> target.kind() == AnnotationTarget.Kind.CLASS)
            .flatMap(target -> target.asClass().methods().stream())
            .collect(Collectors.toMap(MethodInfo::name, Function.identity(), (one, _) -> one));
  }

  /** Its codes in alphabetical order, by status. */
  SortedMap<String, SortedSet<String>> of(String operationId) {
    SortedMap<String, SortedSet<String>> codes = new TreeMap<>();
    var method = methods.get(operationId);
    Stream.of(OF_EVERY_CALL, ofItsAddress(method), own(method))
        .flatMap(List::stream)
        .map(problem -> problem.split(" "))
        .forEach(
            problem -> codes.computeIfAbsent(problem[0], _ -> new TreeSet<>()).add(problem[1]));
    return codes;
  }

  /** Whether callers need no token. */
  boolean isPublic(String operationId) {
    var method = methods.get(operationId);
    return !has(method, ROLES) && !has(method, SIGNED_IN);
  }

  // The gateway has no way to a part of an address that it would have to decode twice.
  private static List<String> ofItsAddress(MethodInfo method) {
    return path(method.declaringClass().declaredAnnotation(PATH))
            .concat(path(method.declaredAnnotation(PATH)))
            .contains("{")
        ? List.of("404 not-found")
        : List.of();
  }

  private static String path(@Nullable AnnotationInstance path) {
    return path == null ? "" : path.value().asString();
  }

  private static List<String> own(MethodInfo method) {
    var declared = method.declaredAnnotation(CODES);
    return declared == null ? List.of() : List.of(declared.value().asStringArray());
  }

  // What a method says goes before what its class says.
  private static boolean has(MethodInfo method, DotName access) {
    var says = Stream.of(PUBLIC, ROLES, SIGNED_IN).anyMatch(method::hasDeclaredAnnotation);
    return says
        ? method.hasDeclaredAnnotation(access)
        : method.declaringClass().hasDeclaredAnnotation(access);
  }
}
