package quoth.command;

import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import quoth.command.Workshop.Source;

/** A bar on a terminal that tells how far a reading has come, in kilobytes of its sources. Short work has none. */
final class Progress implements AutoCloseable {

    private static final int MANY_SOURCES = 40;
    private static final long MANY_BYTES = 400_000;

    private final Optional<ProgressBar> bar;
    private long finishedBytes;
    private long readBytes;
    private int documents;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    static Progress over(List<Source> sources, Screen screen) {
        long bytes = sources.stream().mapToLong(Source::bytes).sum();
        boolean isLong = sources.size() >= MANY_SOURCES || bytes >= MANY_BYTES;
        return new Progress(screen.showsProgress() && isLong ? Optional.of(bar(bytes, screen)) : Optional.empty());
    }

    private static ProgressBar bar(long bytes, Screen screen) {
        return new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(bytes)
                .setUnit(" KB", 1000)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(screen.err(), screen.width()))
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                .build();
    }

    void after(Outcome outcome) {
        switch (outcome) {
            case Outcome.Read read -> {
                documents++;
                readBytes += read.document().document().text().length();
            }
            case Outcome.Finished finished -> {
                finishedBytes += finished.source().bytes();
                readBytes = finishedBytes;
            }
            case Outcome.Unchanged unchanged -> documents++;
            case Outcome.Refused refused -> documents++;
        }
        bar.ifPresent(
                shown -> shown.stepTo(Math.min(readBytes, shown.getMax())).setExtraMessage(documents + " documents"));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
