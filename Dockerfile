# The command line with the embedded engine:
#   docker build -t model-gate .
#   docker run --rm --user "$(id -u)" -v "$PWD:/work" model-gate run --config .github/model-gate.yml
# For Python models: docker build --build-arg PACKAGES="python3 python3-pandas python3-sklearn" -t model-gate .
FROM node:24-bookworm-slim
ARG PACKAGES=""
RUN if [ -n "$PACKAGES" ]; then apt-get update && apt-get install -y --no-install-recommends $PACKAGES \
      && rm -rf /var/lib/apt/lists/*; fi
COPY dist /opt/model-gate
USER node
WORKDIR /work
ENTRYPOINT ["node", "/opt/model-gate/cli.js"]
CMD ["help"]
