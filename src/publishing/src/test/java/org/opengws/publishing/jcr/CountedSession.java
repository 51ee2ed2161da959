package org.opengws.publishing.jcr;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Set;
import javax.jcr.Item;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.Session;
import javax.jcr.Workspace;
import javax.jcr.query.Query;
import javax.jcr.query.QueryManager;
import javax.jcr.query.QueryResult;

/** Sessions that note the path of every node that is got through them, every statement that is asked, every file read. */
public final class CountedSession {

    private static final Set<Class<?>> WATCHED = Set.of(
            Session.class,
            Node.class,
            NodeIterator.class,
            Property.class,
            PropertyIterator.class,
            Workspace.class,
            QueryManager.class,
            Query.class,
            QueryResult.class);

    private final Collection<String> read;

    /** @param read gets a line for each: a path, a statement, or {@code binary} and the path of what is read as bytes */
    public static Session of(Session session, Collection<String> read) {
        return (Session) new CountedSession(read).watch(session, Session.class);
    }

    private CountedSession(Collection<String> read) {
        this.read = read;
    }

    private Object watch(Object target, Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            try {
                return answer(target, method, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private Object answer(Object target, Method method, Object[] arguments) throws Exception {
        if (method.getName().equals("execute")) {
            read.add(((Query) target).getStatement());
        }
        if (method.getName().equals("getBinary")) {
            read.add("binary " + ((Item) target).getPath());
        }
        Object answer = method.invoke(target, arguments);
        if (answer instanceof Node node && !method.getName().equals("addNode")) {
            read.add(node.getPath());
        }
        Class<?> type = method.getName().startsWith("next") && answer instanceof Item
                ? answer instanceof Node ? Node.class : Property.class
                : method.getReturnType();
        return answer != null && WATCHED.contains(type) ? watch(answer, type) : answer;
    }
}
