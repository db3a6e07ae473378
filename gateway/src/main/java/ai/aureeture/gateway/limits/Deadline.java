package ai.aureeture.gateway.limits;

import io.netty.channel.ChannelHandlerContext;
import io.netty.util.concurrent.ScheduledFuture;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** When a connection is closed, unless it is put off before. Only for its own event loop. */
final class Deadline {
  private final ChannelHandlerContext context;
  private ScheduledFuture<?> task;

  Deadline(ChannelHandlerContext context) {
    this.context = context;
  }

  /** Replaces the deadline that was set before. */
  void closeAfter(Duration time) {
    cancel();
    if (context.channel().isActive()) {
      task = context.executor().schedule(this::close, time.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  void cancel() {
    if (task != null) {
      task.cancel(false);
    }
  }

  private void close() {
    var _ = context.close();
  }
}
