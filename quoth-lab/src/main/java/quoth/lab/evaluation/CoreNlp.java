package quoth.lab.evaluation;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import quoth.document.Document;

/**
 * Stanford CoreNLP's documented pipeline for quotations (Manning et al. 2014; Muzny et al. 2017) on one thread, as a peer. It is
 * under the GPL and several hundred megabytes large, so it is no dependency: it is called by name when the lab was built with
 * the Maven profile {@code corenlp}.
 */
final class CoreNlp {

    private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";

    private final Object pipeline;
    private final Method process;

    private CoreNlp(Object pipeline, Method process) {
        this.pipeline = pipeline;
        this.process = process;
    }

    /** The pipeline with its models loaded; empty when the lab was built without it. */
    static Optional<CoreNlp> load() {
        try {
            Class<?> type = Class.forName("edu.stanford.nlp.pipeline.StanfordCoreNLP");
            Constructor<?> constructor = type.getConstructor(Properties.class);
            Properties properties = new Properties();
            properties.setProperty("annotators", ANNOTATORS);
            properties.setProperty("threads", "1");
            return Optional.of(
                    new CoreNlp(constructor.newInstance(properties), type.getMethod("process", String.class)));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("CoreNLP could not be loaded: " + e.getCause(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this is not the CoreNLP that the lab knows how to call", e);
        }
    }

    /** How many nanoseconds of a processor it takes to read {@code documents}. */
    long read(List<Document> documents) {
        long start = StageSpeed.processorTime();
        for (Document document : documents) {
            try {
                process.invoke(pipeline, document.text());
            } catch (InvocationTargetException e) {
                throw new IllegalStateException("CoreNLP failed on " + document.name() + ": " + e.getCause(), e);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("this is not the CoreNLP that the lab knows how to call", e);
            }
        }
        return StageSpeed.processorTime() - start;
    }
}
