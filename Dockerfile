# Every image of the product, one target each; docker-compose.yml names them. They differ in what they
# copy, so that one file keeps them alike. `./mvnw -Pimages` makes the same ones without an engine: see
# images, whose test compares them with this file.

# The programs and the pages are built from the sources, or, with BUILT=packaged, taken as ./start and
# ./verify have left them in this folder.
ARG BUILT=from-source

# With AOT=yes each service is started once while its image is built, to start faster from then on: it
# takes about a minute and 120 MB for each.

FROM eclipse-temurin:25-jdk AS programs
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 find . -name target -prune -exec rm -rf {} + && rm -rf web/dist && \
    ./mvnw -B -ntp -q package -Dmaven.test.skip=true -Dspotless.check.skip=true \
      -pl demo-data,provider-sandbox,booking-service,availability-service,meeting-link-service,notification-service,analytics-service,gateway -am

FROM node:24-slim AS from-source
COPY --from=programs /src /src
WORKDIR /src/web
RUN --mount=type=cache,target=/root/.npm npm ci && npm run build

FROM eclipse-temurin:25-jre AS packaged
COPY . /src

FROM ${BUILT} AS built


FROM eclipse-temurin:25-jre AS program
COPY --chmod=755 containers/image/program/run containers/image/program/healthy containers/image/program/train /app/
COPY containers/image/program/options /app/
WORKDIR /app
ENV MALLOC_ARENA_MAX=2
ENTRYPOINT ["/app/run"]
ARG VERSION=dev
ARG REVISION=unknown
LABEL org.opencontainers.image.vendor="Aureeture"
LABEL org.opencontainers.image.version="$VERSION"
LABEL org.opencontainers.image.revision="$REVISION"


FROM program AS gateway
COPY containers/image/gateway/ /app/
COPY --from=built /src/gateway/target/quarkus-app/ /app/
COPY --from=built /src/gateway/target/bom/ /app/
COPY --from=built /src/web/dist/ /pages/
COPY --from=built /src/web/target/bom/ /app/
ENV QUARKUS_HTTP_HOST=0.0.0.0 HEALTH=5001/health WEB_FOLDER=/pages
EXPOSE 5001
LABEL org.opencontainers.image.title="gateway"
LABEL org.opencontainers.image.description="The public door of Aureeture Booking, with the pages"
ARG AOT=no
RUN [ "$AOT" != yes ] || /app/train
USER 10001


FROM program AS service
COPY containers/image/service/ /app/
ENV QUARKUS_HTTP_HOST=0.0.0.0

FROM service AS booking-service
COPY --from=built /src/booking-service/target/quarkus-app/ /app/
COPY --from=built /src/booking-service/target/bom/ /app/
RUN mkdir -m 777 /photos
ENV HEALTH=8081/q/health/ready
VOLUME /photos
EXPOSE 8081
LABEL org.opencontainers.image.title="booking-service"
LABEL org.opencontainers.image.description="Who booked what, for how much, and does it stand"
ARG AOT=no
RUN [ "$AOT" != yes ] || /app/train
USER 10001

FROM service AS availability-service
COPY --from=built /src/availability-service/target/quarkus-app/ /app/
COPY --from=built /src/availability-service/target/bom/ /app/
ENV HEALTH=8082/q/health/ready
EXPOSE 8082
LABEL org.opencontainers.image.title="availability-service"
LABEL org.opencontainers.image.description="When a mentor can be booked"
ARG AOT=no
RUN [ "$AOT" != yes ] || /app/train
USER 10001

FROM service AS meeting-link-service
COPY --from=built /src/meeting-link-service/target/quarkus-app/ /app/
COPY --from=built /src/meeting-link-service/target/bom/ /app/
ENV HEALTH=8083/q/health/ready
EXPOSE 8083
LABEL org.opencontainers.image.title="meeting-link-service"
LABEL org.opencontainers.image.description="One room to meet in for each session"
ARG AOT=no
RUN [ "$AOT" != yes ] || /app/train
USER 10001

FROM service AS notification-service
COPY --from=built /src/notification-service/target/quarkus-app/ /app/
COPY --from=built /src/notification-service/target/bom/ /app/
ENV HEALTH=8084/q/health/ready
EXPOSE 8084
LABEL org.opencontainers.image.title="notification-service"
LABEL org.opencontainers.image.description="In-app notifications and mails"
ARG AOT=no
RUN [ "$AOT" != yes ] || /app/train
USER 10001

FROM service AS analytics-service
COPY --from=built /src/analytics-service/target/quarkus-app/ /app/
COPY --from=built /src/analytics-service/target/bom/ /app/
ENV HEALTH=8085/q/health/ready
EXPOSE 8085
LABEL org.opencontainers.image.title="analytics-service"
LABEL org.opencontainers.image.description="Figures of mentors and the platform"
ARG AOT=no
RUN [ "$AOT" != yes ] || /app/train
USER 10001


# Stands in for the providers, and knows the demo data's people.
FROM program AS provider-sandbox
COPY containers/image/provider-sandbox/ /app/
COPY --from=built /src/provider-sandbox/target/lib/ /app/lib/
COPY --from=built /src/provider-sandbox/target/classes/ /app/classes/
COPY --from=built /src/provider-sandbox/target/bom/ /app/
RUN mkdir -m 777 /data
ENV HEALTH=5002/sandbox/health SANDBOX_HOST=0.0.0.0 SANDBOX_DATA=/data
VOLUME /data
EXPOSE 5002
LABEL org.opencontainers.image.title="provider-sandbox"
LABEL org.opencontainers.image.description="Stands in for the payment, calendar, mail and identity providers"
USER 10001

# Puts mentors to look at and students to book with in through the gateway, and ends.
FROM program AS demo-data
COPY containers/image/demo-data/ /app/
COPY --from=built /src/demo-data/target/lib/ /app/lib/
COPY --from=built /src/demo-data/target/classes/ /app/classes/
COPY --from=built /src/demo-data/target/bom/ /app/
LABEL org.opencontainers.image.title="demo-data"
LABEL org.opencontainers.image.description="Mentors to look at and students to book with"
USER 10001
