package ai.aureeture.http.callers;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.http.problems.Problem;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks a real server, which answers with the roles that are left of student and mentor. */
class ActiveRoleTest {
  private static final Set<String> ROLES = Set.of("mentor", "student");

  private static Vertx vertx;
  private static HttpServer server;

  @BeforeAll
  static void start() {
    vertx = Vertx.vertx();
    var router = Router.router(vertx);
    router.route().handler(ActiveRoleTest::answer);
    server = answered(vertx.createHttpServer().requestHandler(router).listen(0));
  }

  @AfterAll
  static void stop() {
    answered(vertx.close());
  }

  @ParameterizedTest
  @CsvSource({
    "student, student",
    "' mentor ', mentor",
    "'', mentor+student",
    "'  ', mentor+student",
    "admin, 403",
    "Mentor, 403",
    "'student,mentor', 403",
    "student mentor, 403",
  })
  void header_leaves_the_role_that_it_names(String header, String left) {
    assertEquals(left, ask(List.of(header), false));
  }

  @Test
  void absent_header_keeps_all_roles_and_a_repeated_one_names_none() {
    assertEquals("mentor+student", ask(List.of(), false));
    assertEquals("403", ask(List.of("mentor", "mentor"), false));
  }

  @Test
  void handshake_is_left_without_roles_for_the_socket_to_refuse() {
    assertEquals("mentor held", ask(List.of("mentor"), true));
    assertEquals("mentor+student held", ask(List.of(), true));
    assertEquals(" not held", ask(List.of("admin"), true));
  }

  private static void answer(RoutingContext call) {
    var isHandshake = call.request().headers().contains("Upgrade");
    new ActiveRole()
        .augment(person(), null, Map.of(HttpSecurityUtils.ROUTING_CONTEXT_ATTRIBUTE, call))
        .subscribe()
        .with(
            left -> {
              var held = ActiveRole.isHeld(call.request(), left) ? " held" : " not held";
              var roles = String.join("+", new TreeSet<String>(left.getRoles()));
              call.end(roles + (isHandshake ? held : ""));
            },
            refused -> call.end(String.valueOf(((Problem) refused).status())));
  }

  private static SecurityIdentity person() {
    var token = new DefaultJWTCallerPrincipal("raw", "JWT", new JwtClaims());
    return QuarkusSecurityIdentity.builder().setPrincipal(token).addRoles(ROLES).build();
  }

  /** By hand, for most clients correct or refuse such headers. */
  private static String ask(List<String> roles, boolean isHandshake) {
    var head = new StringBuilder("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
    roles.forEach(role -> head.append(ActiveRole.HEADER).append(": ").append(role).append("\r\n"));
    head.append(isHandshake ? "Upgrade: websocket\r\n\r\n" : "\r\n");
    try (var socket = new Socket("localhost", server.actualPort())) {
      socket.getOutputStream().write(head.toString().getBytes(US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
      return answer.split("\r\n\r\n", 2)[1];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T answered(Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().join();
  }
}
