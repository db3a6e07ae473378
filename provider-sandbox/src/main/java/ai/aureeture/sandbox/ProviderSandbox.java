package ai.aureeture.sandbox;

import static ai.aureeture.sandbox.settings.Setting.SANDBOX_BASE_URL;
import static ai.aureeture.sandbox.settings.Setting.SANDBOX_HOST;
import static ai.aureeture.sandbox.settings.Setting.SANDBOX_PORT;

import ai.aureeture.sandbox.settings.Setting;
import ai.aureeture.sandbox.settings.Settings;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.dns.AddressResolverOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServerOptions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * Stands in for Razorpay, Calendly, SendGrid, Resend and the identity provider, on one machine and
 * in tests. One event loop does everything, so nothing in it needs a lock.
 */
public final class ProviderSandbox implements AutoCloseable {
  private final Vertx vertx;
  private final Settings settings;
  private final int port;
  private final Providers providers;

  private ProviderSandbox(Vertx vertx, Settings settings, int port, Providers providers) {
    this.vertx = vertx;
    this.settings = settings;
    this.port = port;
    this.providers = providers;
  }

  /** Runs until the process ends. */
  public static void main(String[] arguments) {
    // Netty would otherwise warn on the console about Unsafe on every start.
    System.setProperty("io.netty.noUnsafe", "true");
    var sandbox = start(SandboxConfig.fromEnvironment(System.getenv()), ProviderSandbox::end);
    System.out.println("provider-sandbox answers at " + sandbox.baseUrl());
  }

  /** Only a new process opens a store again that has failed; callers see a closed connection. */
  private static void end(Throwable failure) {
    System.err.println("The sandbox cannot keep its data and ends: " + failure);
    Runtime.getRuntime().halt(1);
  }

  /** Starts one; it answers when this returns. */
  public static ProviderSandbox start(SandboxConfig config) {
    return start(config, failure -> {});
  }

  private static ProviderSandbox start(SandboxConfig config, Consumer<Throwable> onStoreFailure) {
    var options =
        new VertxOptions()
            .setEventLoopPoolSize(1)
            .setWorkerPoolSize(2)
            .setInternalBlockingPoolSize(2)
            // Seconds: the gateways share a name, and come and go.
            .setAddressResolverOptions(new AddressResolverOptions().setCacheMaxTimeToLive(1))
            .setFileSystemOptions(
                new FileSystemOptions()
                    .setFileCachingEnabled(false)
                    .setClassPathResolvingEnabled(false));
    var vertx = Vertx.vertx(options);
    try {
      return start(vertx, new Settings(config.values()), onStoreFailure);
    } catch (RuntimeException e) {
      vertx.close();
      throw e;
    }
  }

  private static ProviderSandbox start(
      Vertx vertx, Settings settings, Consumer<Throwable> onStoreFailure) {
    // Here, not on the event loop: indexing a large store takes its time.
    var providers = Providers.open(vertx, settings, onStoreFailure);
    try {
      return vertx
          .createHttpServer(new HttpServerOptions().setIdleTimeout(120))
          .requestHandler(providers.router())
          .listen((int) settings.number(SANDBOX_PORT), settings.text(SANDBOX_HOST))
          .map(server -> listening(vertx, settings, server.actualPort(), providers))
          .toCompletionStage()
          .toCompletableFuture()
          .join();
    } catch (CompletionException e) {
      throw new IllegalStateException("the sandbox cannot start: " + e.getCause().getMessage(), e);
    }
  }

  private static ProviderSandbox listening(
      Vertx vertx, Settings settings, int port, Providers providers) {
    if (!settings.has(SANDBOX_BASE_URL)) {
      settings.atStart(SANDBOX_BASE_URL, "http://localhost:" + port);
    }
    providers.resume();
    return new ProviderSandbox(vertx, settings, port, providers);
  }

  public int port() {
    return port;
  }

  /** Without a slash at its end. */
  public String baseUrl() {
    return settings.text(SANDBOX_BASE_URL);
  }

  /** Changes a setting while it runs, as if from the start, such as where webhooks go. */
  public void change(Setting setting, Object value) {
    var changed = new CompletableFuture<Void>();
    vertx.runOnContext(context -> {
      settings.atStart(setting, value.toString());
      changed.complete(null);
    });
    changed.join();
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
    providers.close();
  }
}
